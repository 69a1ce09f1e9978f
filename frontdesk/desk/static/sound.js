// A short, soft two-tone sign, made here; browsers allow it only after a click, so a button switches it on.

/** Two tones: their pitch in hertz, and when they begin in seconds. */
const TONES = [{ pitch: 660, delay: 0 }, { pitch: 880, delay: 0.16 }];
/** @type {AudioContext | undefined} */
let context;

/** Asks the browser to allow sound; to be called while a click is handled. */
export function allow() {
  context ??= new AudioContext();
  return context.resume();
}

/** Makes the sign, where sound is allowed. */
export function ring() {
  if (context?.state !== "running") return;
  for (const { pitch, delay } of TONES) {
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
  }
}
