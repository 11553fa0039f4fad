package org.mingzhang.read.claim;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Claim.Relation;
import org.mingzhang.model.disclosure.Claim.Span;
import org.mingzhang.model.disclosure.Place;

/** Makes claims of what was found that figures speak of. */
record ClaimMaker(Document document) {

  /** The kind of item that stands before the noun of things that are counted. */
  static final String COUNTED = "counted.";

  /** What sets quantities apart, the most special first. */
  static final List<Dimension> NAMING =
      List.of(
          Dimension.FUNCTION,
          Dimension.ECONOMIC,
          Dimension.GOV_ECONOMIC,
          Dimension.ITEM,
          Dimension.NATURE,
          Dimension.FUND,
          Dimension.FLOW);

  /**
   * The claim of a figure.
   *
   * @param statement number of the statement that it is a part of
   */
  Claim claim(Said said, Token token, String printed, int statement, Span span, Place where) {
    Concept concept = said.topic().concept();
    List<Concept> readings = new ArrayList<>();
    if (!concept.isEmpty()) {
      concept = measured(dated(concept, said), said);
      for (String flow : flows(said.topic())) {
        readings.add(concept.with(Dimension.FLOW, flow));
      }
    }
    return new Claim(
        said.relation(),
        printed,
        token.figure(),
        token.unit(),
        said.direction(),
        concept,
        said.against(),
        readings,
        said.topic().firm() && said.untied().isEmpty(),
        statement,
        said.untied(),
        span,
        where);
  }

  /** Of what there is on a day only an amount of years ago is told by its year. */
  private Concept dated(Concept concept, Said said) {
    if (isState(concept)) {
      boolean amount = said.relation() == Relation.AMOUNT || said.relation() == Relation.PART_OF;
      boolean past = amount && document.isLongPast(said.year());
      return past ? concept.with(Dimension.YEAR, said.year()) : concept;
    }
    return concept.with(Dimension.YEAR, said.year()).with(Dimension.BASIS, said.basis());
  }

  /** Whether it is what there is on a day, so that the year of the document tells nothing of it. */
  static boolean isState(Concept concept) {
    String item = concept.get(Dimension.ITEM);
    return item.equals("assets") || item.startsWith("assets.") || item.startsWith(COUNTED);
  }

  /** The flows that the words of another may stand for. */
  private static List<String> flows(Topic topic) {
    String flow = topic.concept().get(Dimension.FLOW);
    if (topic.both()) {
      return List.of("uses", "income", "expenditure");
    }
    return switch (flow) {
      case "sources" -> List.of("income");
      case "income" -> List.of("sources");
      case "uses" -> List.of("expenditure");
      case "expenditure" -> List.of("uses");
      default -> List.of();
    };
  }

  private Concept measured(Concept concept, Said said) {
    Concept against = said.against();
    return switch (said.relation()) {
      case CHANGE, PARITY, RATE, ORDER ->
          concept
              .with(Dimension.MEASURE, said.relation() == Relation.RATE ? "rate" : "change")
              .with(
                  Dimension.AGAINST,
                  against.has(Dimension.YEAR)
                      ? against.get(Dimension.YEAR) + ":" + against.get(Dimension.BASIS)
                      : "");
      case SHARE ->
          concept
              .with(Dimension.MEASURE, "share")
              .with(Dimension.AGAINST, leftOut(concept, against));
      case COUNT -> concept.with(Dimension.MEASURE, "count");
      case COMPLETION ->
          concept
              .with(Dimension.MEASURE, "rate")
              .with(Dimension.AGAINST, document.year() + ":budget");
      default -> concept;
    };
  }

  /** The key by which a part differs from its whole. */
  private static String leftOut(Concept part, Concept total) {
    for (Dimension dimension : NAMING) {
      if (!part.get(dimension).equals(total.get(dimension))) {
        return dimension.key();
      }
    }
    return "";
  }
}
