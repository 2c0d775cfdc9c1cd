/** Opens a Google address in someone's browser, in a new tab. */
import {useEffect, useId, useState} from 'preact/hooks';
import {standInFor} from '../../stand-in';
import {browserOf} from '../link';

/** The entry in the list of accounts for none. */
const NOBODY = '';

export function OpenAs(props: {
  /** The first is opened unless the person chooses another one; null for one that the person types. */
  addresses: readonly string[] | null;
  accounts: readonly string[];
  /** The person who is most likely to open it. */
  likely: string;
}) {
  const {addresses, accounts, likely} = props;
  const [account, setAccount] = useState(
    accounts.find(it => likely.toLowerCase().includes(it.toLowerCase())) ??
      accounts[0] ??
      NOBODY,
  );
  const [address, setAddress] = useState(addresses?.[0] ?? '');
  const [browsers, setBrowsers] = useState<Readonly<Record<string, string>>>(
    {},
  );
  useEffect(() => {
    void browserOf(account === NOBODY ? null : account).then(found => {
      if (found) setBrowsers(known => ({...known, [account]: found}));
    });
  }, [account]);
  const field = useId();
  const browser = browsers[account];
  const led = browser && standInFor(address.trim(), browser);
  return (
    <p class="open-as">
      {addresses === null ? (
        <label>
          Address{' '}
          <input
            value={address}
            placeholder="https://script.google.com/…"
            onInput={event => setAddress(event.currentTarget.value)}
          />
        </label>
      ) : addresses.length > 1 ? (
        <label>
          Link{' '}
          <select
            value={address}
            onChange={event => setAddress(event.currentTarget.value)}
          >
            {addresses.map(it => (
              <option key={it}>{it}</option>
            ))}
          </select>
        </label>
      ) : null}
      <label for={field}>Signed in as</label>
      <select
        id={field}
        value={account}
        onChange={event => setAccount(event.currentTarget.value)}
      >
        {accounts.map(it => (
          <option key={it}>{it}</option>
        ))}
        <option value={NOBODY}>nobody (not signed in)</option>
      </select>
      {led ? (
        <a href={led} target="_blank" rel="noopener noreferrer">
          Open the link
        </a>
      ) : (
        <span class="quiet">
          {address && browser ? 'Not a page that is here' : ''}
        </span>
      )}
    </p>
  );
}
