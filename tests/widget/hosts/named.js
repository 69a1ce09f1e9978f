// A page whose own parts are called as what the document knows by those names.
for (const name of ['currentScript', 'body']) {
  const part = document.createElement('img');
  part.name = name;
  document.head.append(part);
}
