import type {Notice} from '../core/door/contract';
import {DelegationEntry} from './delegation-entry';
import {FromScript} from './from-script';
import {Icon, type Mark} from './icons';
import {say} from './words';

const MARKS: Readonly<Record<Notice['severity'], Mark>> = {
  block: 'bad',
  warn: 'warn',
  advice: 'info',
};

/**
 * What happened and what to do next, with the delegation entry if that lacks something.
 *
 * @param urgent when the notices answer the person's last action: they are then announced immediately.
 */
export function Notices(props: {notices: readonly Notice[]; urgent?: boolean}) {
  const {notices, urgent} = props;
  return (
    <>
      <div class="notices" role={urgent ? 'alert' : undefined}>
        {notices.map(({code, severity, says, fix}, index) => (
          <div class={`notice ${MARKS[severity]}`} key={`${code} ${index}`}>
            <Icon mark={MARKS[severity]} />
            <div>
              <p>
                <strong>{say.severity[severity]}</strong>{' '}
                <FromScript text={says} explained />
              </p>
              {fix && (
                <p class="fix">
                  <FromScript text={fix} />
                </p>
              )}
            </div>
          </div>
        ))}
      </div>
      {notices.map(
        ({code, copy = []}) =>
          copy.length > 0 && <DelegationEntry key={code} copy={copy} />,
      )}
    </>
  );
}
