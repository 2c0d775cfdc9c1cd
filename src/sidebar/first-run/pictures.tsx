import type {ComponentChildren} from 'preact';
import type {Overview} from '../../core/door/contract';

/** Many mailboxes, to the right of what reaches them. */
const MANY = (
  <g class="mailboxes">
    <path d="M34 16l4-3M34 23h5M34 29l4 4" />
    <circle cx="44" cy="11" r="3" />
    <circle cx="45" cy="23" r="3" />
    <circle cx="44" cy="36" r="3" />
  </g>
);

/** A cloud that signs, a key, and a person with one mailbox. */
const PICTURES: Readonly<Record<Overview['access'], ComponentChildren>> = {
  keyless: (
    <>
      <path d="M14 30a6.5 6.5 0 0 1-.5-13 8 8 0 0 1 15-1.5A6 6 0 0 1 28 30Z" />
      <path d="m17.5 22.5 3 3 5-5.5" />
      {MANY}
    </>
  ),
  key: (
    <>
      <circle cx="14" cy="23" r="5" />
      <path d="M19 23h10M25 23v4M29 23v3" />
      {MANY}
    </>
  ),
  own: (
    <>
      <circle cx="18" cy="17" r="4" />
      <path d="M11 31c0-5 3-8 7-8s7 3 7 8" />
      <rect x="31" y="17" width="17" height="13" rx="2" />
      <path d="m31.5 18.5 8 6 8-6" />
    </>
  ),
};

/** How mailboxes are reached, as a picture. */
export function AccessPicture({of}: {of: Overview['access']}) {
  return (
    <svg class="access" viewBox="0 0 56 48" aria-hidden="true">
      <rect class="ground" x="1" y="1" width="54" height="46" rx="8" />
      {PICTURES[of]}
    </svg>
  );
}
