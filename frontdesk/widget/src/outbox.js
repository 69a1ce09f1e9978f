// What is on its way to the desk. One stored entry an item, so that two tabs never overwrite each other's.
export class Outbox {
  constructor(drawer) {
    this.drawer = drawer;
    this.items = new Map();
    for (const name of drawer.names('out:')) this.restore(name);
  }

  restore(name) {
    try {
      const item = JSON.parse(this.drawer.get(name));
      if (item?.frame?.id) this.items.set(item.frame.id, { ...item, status: item.status === 'failed' ? 'failed' : 'waiting' });
    } catch {
      this.drawer.drop(name);
    }
  }

  /** Keeps `frame` until the desk has it; `shown` is the text to show meanwhile, if any. */
  add(frame, shown) {
    const item = { frame, shown, at: new Date().toISOString(), status: 'waiting' };
    this.items.set(frame.id, item);
    this.save(item);
    return item;
  }

  save(item) {
    this.drawer.set(`out:${item.frame.id}`, JSON.stringify(item));
  }

  remove(id) {
    this.drawer.drop(`out:${id}`);
    return this.items.delete(id);
  }

  clear() {
    for (const id of [...this.items.keys()]) this.remove(id);
  }

  get(id) {
    return this.items.get(id);
  }

  all() {
    return [...this.items.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  }
}
