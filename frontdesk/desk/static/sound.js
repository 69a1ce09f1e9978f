// A short, soft two-tone sign, made here; browsers allow it only after a click, so a button switches it on.
let context = null;

export function allow() {
  context ??= new AudioContext();
  return context.resume();
}

export function ring() {
  if (context?.state !== "running") return;
  [[660, 0], [880, 0.16]].forEach(([pitch, delay]) => {
    const tone = context.createOscillator();
    const volume = context.createGain();
    const start = context.currentTime + delay;
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.12, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.35);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.4);
  });
}
