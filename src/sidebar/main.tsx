import {render} from 'preact';
import {Announcer} from './announcer';
import {ConsentScreen} from './consent/screen';
import {EncryptionScreen} from './cse/screen';
import {FiguresScreen} from './figures';
import {Explanation} from './help/explanation';
import {BringInScreen} from './import/screen';
import {OverviewScreen} from './overview';
import {RowScreen} from './row';
import {RunStrip} from './run-strip';
import {SettingsScreen} from './settings';
import {loadSettings} from './settings-form';
import {SetupCheckScreen} from './setup-check';
import {refresh} from './sheet';
import {TabList, TabPanel} from './tabs';
import {UpkeepScreen} from './upkeep';
import {dir, lang} from './words';

const SCREENS = {
  overview: OverviewScreen,
  row: RowScreen,
  bringIn: BringInScreen,
  figures: FiguresScreen,
  upkeep: UpkeepScreen,
  consent: ConsentScreen,
  encryption: EncryptionScreen,
  settings: SettingsScreen,
  setup: SetupCheckScreen,
};

function Page() {
  return (
    <>
      <header>
        <TabList />
        <RunStrip />
      </header>
      <TabPanel screens={SCREENS} />
      <Explanation />
      <Announcer />
    </>
  );
}

document.documentElement.lang = lang;
document.documentElement.dir = dir;
render(<Page />, document.body);
void refresh();
void loadSettings();
