/**
 * Access to the certificate core for all code outside it. Apps Script evaluates the whole script at every click, so this code
 * must cost nothing until it is used: the build stores modules that are required inside a function as text, which is evaluated
 * at the first call (`build/lazy-texts.js`). Import types from here statically, never values.
 */
type Certificates = typeof import('./index');

declare const require: (id: './index') => Certificates;

let core: Certificates | null = null;

/** The certificate core; evaluated at the first call. What `require` gives is made anew each time, so it is kept. */
export function certificates(): Certificates {
  return (core ??= require('./index'));
}
