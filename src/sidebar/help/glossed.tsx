import {say} from '../words';
import {ExplainButton} from './explanation';
import {piecesOf} from './glossary';
import {guide} from './guide';
import {entryOf} from './sections';

/** A sentence in which difficult words are dotted and open their explanation. Not for labels and buttons. */
export function Glossed({text}: {text: string}) {
  const {glossary} = say.help;
  return (
    <>
      {piecesOf(text, glossary).map(({text: piece, word}) =>
        word === null ? (
          piece
        ) : (
          <ExplainButton
            key={word}
            look="term"
            title={piece}
            text={[glossary[word].says]}
            more={entryOf(word, guide)}
          >
            {piece}
          </ExplainButton>
        ),
      )}
    </>
  );
}
