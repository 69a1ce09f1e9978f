// A page with a library of before browsers could read dates, which reads them in its own way.
const read = Date.parse;
Date.parse = (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? NaN : read(text));
