/** Anchors as GitHub makes them of headings. */

/** The anchor of a heading that is the first one with its text. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replace(/ /g, '-');
}
