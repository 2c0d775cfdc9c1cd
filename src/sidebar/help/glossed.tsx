import {say} from '../words';
import {ExplainButton} from './explanation';
import {piecesOf} from './glossary';

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
          >
            {piece}
          </ExplainButton>
        ),
      )}
    </>
  );
}
