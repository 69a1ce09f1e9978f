// What the browser keeps: across tabs where it may, in memory where storage is blocked or full.
function guarded(name) {
  const memory = new Map();
  const area = () => window[name];
  return {
    get(key) {
      try { return area().getItem(key) ?? memory.get(key) ?? null; } catch { return memory.get(key) ?? null; }
    },
    set(key, value) {
      memory.delete(key);
      try { area().setItem(key, value); } catch { memory.set(key, value); }
    },
    drop(key) {
      memory.delete(key);
      try { area().removeItem(key); } catch { /* memory was all there was */ }
    },
    keys() {
      try { return [...new Set([...Object.keys(area()), ...memory.keys()])]; } catch { return [...memory.keys()]; }
    },
  };
}

/** Two drawers of one provider: `shared` by all tabs, `tab` for this one. */
export function openStore(provider) {
  const drawer = (area) => {
    const key = (name) => `rc:${provider}:${name}`;
    return {
      get: (name) => area.get(key(name)),
      set: (name, value) => area.set(key(name), value),
      drop: (name) => area.drop(key(name)),
      names: (prefix) => area.keys().filter((k) => k.startsWith(key(prefix))).map((k) => k.slice(key('').length)),
      key,
    };
  };
  return { shared: drawer(guarded('localStorage')), tab: drawer(guarded('sessionStorage')) };
}
