/** What the build has packed into the page. */

/**
 * @param packed - a text in UTF-8, by gzip (RFC 1952) and base64url (RFC 4648 §5): a slash followed by another one begins what
 * HtmlService takes for a comment
 * @throws Error if the browser has no `DecompressionStream`, or if it is not such a text
 */
export async function unpacked(packed: string): Promise<string> {
  const base64 = packed.replace(/-/g, '+').replace(/_/g, '/');
  const bytes = Uint8Array.from(atob(base64), it => it.charCodeAt(0));
  const stream = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
