import {Button} from '../button';
import {Choice, TextField} from '../fields';
import {Notices} from '../notices';
import {say} from '../words';
import {
  WHOM,
  chosenUsers,
  count,
  counted,
  forgetCount,
  invite,
  mailing,
  named,
  noAddress,
  whom,
} from './invitations';
import {TITLES} from './landing';
import {MailingPart} from './mailing';

/** Whom to ask, what that would do, and the mailing itself. */
export function Ask() {
  return (
    <section aria-labelledby={TITLES.ask}>
      <h2 id={TITLES.ask} tabIndex={-1}>
        {say.consent.ask}
      </h2>
      {mailing.value ? <MailingPart of={mailing.value} /> : <Choose />}
    </section>
  );
}

function Choose() {
  const t = say.consent;
  const busy = count.busy.value;
  const ready = chosenUsers() !== null;
  return (
    <>
      <form
        class="whom"
        onSubmit={event => {
          event.preventDefault();
          if (ready) void count();
        }}
      >
        <fieldset>
          <legend>{t.whom}</legend>
          {WHOM.map(it => (
            <Choice
              key={it}
              group="consent-whom"
              label={t.kinds[it]}
              checked={whom.value === it}
              onChoose={() => {
                whom.value = it;
                forgetCount();
              }}
            />
          ))}
        </fieldset>
        {whom.value === 'named' && (
          <TextField
            label={t.named}
            hint={t.namedHint}
            wrong={noAddress.value && t.namedWrong(noAddress.value)}
            rows={4}
            value={named.value}
            onType={text => {
              named.value = text;
              forgetCount();
            }}
          />
        )}
        <Notices notices={count.notices.value} urgent />
        <div class="choices">
          <Button
            {...(!counted.value && {look: 'primary' as const})}
            submit
            disabled={!ready}
            busy={busy}
          >
            {busy ? t.looking : t.look}
          </Button>
        </div>
      </form>
      {counted.value && <Counted of={counted.value.says} />}
    </>
  );
}

function Counted({of}: {of: NonNullable<typeof counted.value>['says']}) {
  const t = say.consent;
  const {examples, mailsLeft} = of;
  return (
    <section class="card" aria-labelledby="consent-counted">
      <h3 id="consent-counted">{t.result}</h3>
      {of.count > 0 ? (
        <p>
          <strong>{t.wouldAsk(of.count)}</strong> {t.mailsToday(mailsLeft)}
        </p>
      ) : (
        <p>{t.nobody}</p>
      )}
      {examples.length > 0 && (
        <>
          <p class="quiet">{t.examples}</p>
          <ul>
            {examples.map(it => (
              <li key={it}>{it}</li>
            ))}
            {of.count > examples.length && (
              <li class="quiet">{t.more(of.count - examples.length)}</li>
            )}
          </ul>
        </>
      )}
      <Notices notices={of.notices} />
      {of.count > 0 && (
        <Button
          look="primary"
          disabled={mailsLeft === 0}
          onPress={() => void invite()}
        >
          {t.send(of.count)}
        </Button>
      )}
    </section>
  );
}
