import {CoverageFigures, FurtherFigures} from './figures';
import {ScheduleCard} from './schedule';

/** How well the organization is covered, and how it stays so. */
export function HealthScreen() {
  return (
    <>
      <CoverageFigures />
      <ScheduleCard />
      <FurtherFigures />
    </>
  );
}
