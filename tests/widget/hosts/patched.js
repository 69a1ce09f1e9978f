// A page whose monitoring wraps what the browser gives, and loses some of it on the way.
const { addEventListener: add, dispatchEvent: send } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (name, listener) {
  return add.call(this, name, typeof listener === 'function' ? function (...all) { return listener.apply(this, all); } : listener);
};
EventTarget.prototype.dispatchEvent = function (event) { return send.call(this, event); };
const real = window.fetch;
window.fetch = async (address, options = {}) => {
  const { signal, ...rest } = options;
  return real(address, rest);
};
const Real = window.WebSocket;
window.WebSocket = function (...all) { return new Real(...all); };
window.setTimeout = ((wait) => (act, after, ...more) => wait(() => act(...more), after))(window.setTimeout);
Object.prototype.extra = 'from an old library';
