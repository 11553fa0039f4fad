package org.mingzhang.read.claim;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.disclosure.Claim.Span;

/** The claims of a document as they are found, and the number of the statement they are part of. */
final class ClaimList {

  private final ClaimMaker maker;
  private final List<Claim> claims = new ArrayList<>();
  private int statement;
  private int last;
  private boolean onlyCounts;

  ClaimList(Document document) {
    this.maker = new ClaimMaker(document);
  }

  List<Claim> all() {
    return List.copyOf(claims);
  }

  /** Whether of what follows only numbers of known things are kept, and no money. */
  void keepOnlyCounts(boolean only) {
    onlyCounts = only;
  }

  /** What follows speaks of another quantity. */
  void nextStatement() {
    last++;
    statement = last;
  }

  /** The number of the statement that is told. */
  int statement() {
    return statement;
  }

  /** What follows belongs to a statement told before. */
  void goBack(int to) {
    statement = to;
  }

  void add(Passage passage, Token token, Said said) {
    if (onlyCounts && (said.relation() != Relation.COUNT || !said.untied().isEmpty())) {
      return;
    }
    Span span = passage.span(token);
    claims.add(
        maker.claim(said, token, passage.printed(span), statement, span, passage.place(span)));
  }
}
