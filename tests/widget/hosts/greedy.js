// A page whose shortcuts take letters before anybody else sees them.
addEventListener('keydown', (event) => {
  if ('csjk/?'.includes(event.key)) event.preventDefault();
}, true);
