// A page that forbids what a press would write, in the oldest way.
addEventListener('keypress', (event) => event.preventDefault(), true);
