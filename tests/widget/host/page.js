// What a breach of the policy or a script error leaves for the test to read.
window.breaches = [];
addEventListener('securitypolicyviolation', (event) => window.breaches.push(`${event.violatedDirective} ${event.blockedURI}`));
addEventListener('error', (event) => window.breaches.push(event.message));
addEventListener('unhandledrejection', (event) => window.breaches.push(String(event.reason)));
