/** `2026-11-22 09:00:00`, in UTC. */
export function instant(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}
