import {saveCsv} from '../csv-file';
import {FileButton} from '../file-button';
import {csvText} from '../local/core';
import {say} from '../words';

/** Two lists to begin with: heads alone, and one that is filled in. */
export function CsvSamples() {
  const t = say.csvSamples;
  return (
    <section class="card" aria-labelledby="csv-samples">
      <h2 id="csv-samples">{t.title}</h2>
      <p class="quiet">{t.says}</p>
      <div class="choices">
        <FileButton
          name={t.templateName}
          save={() => saveCsv(t.templateName, csvText([t.heads]))}
        >
          {t.template}
        </FileButton>
        <FileButton
          name={t.sampleName}
          save={() => saveCsv(t.sampleName, csvText([t.heads, ...t.sample]))}
        >
          {t.sampleLabel}
        </FileButton>
      </div>
    </section>
  );
}
