package org.mingzhang.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.lexicon.Lexicon;
import org.mingzhang.model.time.Deadline;

/** Whatever the table and however it became text: the same grid comes back. */
class FlattenedTextProperties {

  private final FlattenedText reader =
      new FlattenedText(new LexiconVocabulary(Lexicon.standard(), Algebra.standard()));

  @Property(tries = 150)
  void oneCellALineComesBack(@ForAll long seed) {
    Random random = new Random(seed);
    MadeTable table = MadeTable.random(random, random.nextInt(60));
    Flattening flattening = Flattening.lossless(random);
    String text = "附表1\n\n收支总表\n\n单位：万元\n\n" + flattening.of(table) + "\n\n备注：无。\n";
    assertThat(ReadBack.differences(table, reader.read(text, Deadline.never()), false))
        .as("%s%n%s%n%s", flattening, table, text)
        .isEmpty();
  }
}
