/** A source of users. `name`: `example.com`, `/Sales` (with the units below it), `staff@example.com`. */
export interface UsersFrom {
  readonly kind: 'domain' | 'orgUnit' | 'group';
  readonly name: string;
}
