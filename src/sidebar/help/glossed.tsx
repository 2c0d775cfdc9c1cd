import {say} from '../words';
import {guideAddress} from './build-facts';
import {ExplainButton} from './explanation';
import {piecesOf} from './glossary';
import {entryOf} from './sections';

/** A sentence in which the hard words are dotted and open what they mean. Not for labels and buttons. */
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
            more={entryOf(word, guideAddress)}
          >
            {piece}
          </ExplainButton>
        ),
      )}
    </>
  );
}
