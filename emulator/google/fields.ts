/**
 * Partial responses: `?fields=smimeInfo(id,issuerCn)`.
 *
 * The grammar is that of Google's "partial response" page: names separated by commas, `a/b` for a field within, `a(b,c)` for
 * several, `*` for all.
 */
import {ApiError} from './response';

/** The fields that a response may have: `true` for a value, a shape for an object or a list of objects. */
export interface Shape {
  readonly [field: string]: true | Shape;
}

/** The requested fields: all, or some. */
type Mask = 'all' | Map<string, Mask>;

/**
 * The part of `body` that the mask selects. Requested but absent fields stay absent.
 *
 * @throws ApiError 400 `Invalid field selection …` for a field that is not part of the shape
 */
export function partial(body: unknown, fields: string, shape: Shape): unknown {
  return masked(body, new Selector(fields).read(shape));
}

function masked(value: unknown, mask: Mask): unknown {
  if (mask === 'all') return value;
  if (Array.isArray(value)) return value.map(item => masked(item, mask));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const wanted = mask.get(name) ?? mask.get('*');
      return wanted === undefined ? [] : [[name, masked(inner, wanted)]];
    }),
  );
}

/** A recursive-descent reader of the grammar. */
class Selector {
  private at = 0;
  private readonly tokens: readonly string[];

  constructor(private readonly source: string) {
    this.tokens = source.match(/[^,/()\s]+|[,/()]/g) ?? [];
  }

  read(shape: Shape): Mask {
    const mask = this.list(shape);
    if (this.at < this.tokens.length) throw this.invalid();
    return mask;
  }

  private list(shape: Shape): Map<string, Mask> {
    const mask = new Map<string, Mask>();
    do {
      const [name, inner] = this.item(shape);
      const before = mask.get(name);
      mask.set(
        name,
        before instanceof Map && inner instanceof Map
          ? new Map([...before, ...inner])
          : inner,
      );
    } while (this.skip(','));
    return mask;
  }

  private item(shape: Shape): [string, Mask] {
    const name = this.tokens[this.at++];
    const below = name === '*' ? shape : name && shape[name];
    if (!name || !below) throw this.invalid(name);
    const within = typeof below === 'object' ? below : {};
    if (this.skip('/')) return [name, new Map([this.item(within)])];
    if (!this.skip('(')) return [name, 'all'];
    const mask = this.list(within);
    if (!this.skip(')')) throw this.invalid();
    return [name, mask];
  }

  private skip(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private invalid(what = this.source): ApiError {
    const message = `Invalid field selection ${what}`;
    return new ApiError(400, {
      message,
      canonical: 'INVALID_ARGUMENT',
      errors: [
        {
          message,
          domain: 'global',
          reason: 'invalidParameter',
          location: 'fields',
          locationType: 'parameter',
        },
      ],
    });
  }
}
