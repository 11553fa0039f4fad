package org.mingzhang.check.tell;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.diagnose.Change;
import org.mingzhang.check.diagnose.Explanation;
import org.mingzhang.check.diagnose.Explanation.Defect;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.Message;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Repair;

/** Tells a defect whose repair is known. */
final class Mended {

  private final Names names;
  private final Evidence evidence;
  private final Repairs repairs;
  private final Drafts drafts;

  Mended(Names names, Evidence evidence, Repairs repairs, Drafts drafts) {
    this.names = names;
    this.evidence = evidence;
    this.repairs = repairs;
    this.drafts = drafts;
  }

  Finding finding(Defect defect, Explanation explanation) {
    Change first = first(defect.changes());
    Observation place = first.at();
    BitSet figures = Evidence.figures(defect.changes());
    Set<Judged> mended = mended(explanation, figures);
    Judged main = Evidence.main(mended, place);
    String formula = evidence.write(main);
    int others = mended.size() - 1;
    Repair told = repairs.of(first);
    Message message = Sentences.defect(names, place, defect, told.to(), formula, others);
    return drafts.defect(
        new Drafts.Said(
            main.equation().rule().key(),
            Evidence.severity(mended),
            message,
            evidence.proof(main, mended, place)),
        place,
        told,
        repairs.of(defect.changes()),
        evidence.consequences(main, mended, figures));
  }

  private static Change first(List<Change> changes) {
    Change first = changes.get(0);
    for (Change change : changes) {
      if (change.at().number() < first.at().number()) {
        first = change;
      }
    }
    return first;
  }

  /** The equations that hold once the defect is mended, by itself or with the others. */
  private static Set<Judged> mended(Explanation explanation, BitSet figures) {
    Set<Judged> mended = new LinkedHashSet<>();
    for (Judged one : explanation.mended()) {
      if (Evidence.concerns(one, figures)) {
        mended.add(one);
      }
    }
    return mended.isEmpty() ? new LinkedHashSet<>(explanation.mended()) : mended;
  }
}
