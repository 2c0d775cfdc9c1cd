import {render} from 'preact';
import {Announcer} from './announcer';
import {showTheme} from './appearance';
import {AuthorityPage} from './authority/page';
import {ConsentScreen} from './consent/screen';
import {EncryptionScreen} from './cse/screen';
import {Explanation} from './help/explanation';
import {HealthScreen} from './health';
import {ImportScreen} from './import/screen';
import {AdvancedScreen} from './rollout/advanced';
import {RolloutScreen} from './rollout/screen';
import {CausePage} from './problems/cause-page';
import {RowScreen} from './row/screen';
import {SettingsScreen} from './settings';
import {loadSettings} from './settings-form';
import {SetupCheckScreen} from './setup-check';
import {refresh} from './sheet';
import {StatusLine} from './status-line';
import {TabList, TabPanel, type Pages} from './tabs';
import {ScheduleScreen} from './schedule';
import {keepTogether} from './unbroken';
import {UserKitPage} from './user-kit/page';
import {dir, lang} from './words';

const SCREENS = {
  rollout: RolloutScreen,
  row: RowScreen,
  import: ImportScreen,
  health: HealthScreen,
  settings: SettingsScreen,
};

/**
 * The pages, as opposed to tabs: entered in `PageFacts` and here, named in `pages` of the messages, opened by `openPage`.
 */
const PAGES: Pages = {
  advanced: AdvancedScreen,
  consent: ConsentScreen,
  encryption: EncryptionScreen,
  setUpCheck: SetupCheckScreen,
  schedule: ScheduleScreen,
  cause: CausePage,
  userKit: UserKitPage,
  authority: AuthorityPage,
};

function Page() {
  return (
    <>
      <header>
        <TabList />
        <StatusLine />
      </header>
      <TabPanel screens={SCREENS} pages={PAGES} />
      <Explanation />
      <Announcer />
    </>
  );
}

document.documentElement.lang = lang;
document.documentElement.dir = dir;
showTheme();
keepTogether(lang);
render(<Page />, document.body);
void refresh();
void loadSettings();
