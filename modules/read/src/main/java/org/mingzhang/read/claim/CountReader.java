package org.mingzhang.read.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.model.disclosure.Claim.Relation;

/**
 * Reads numbers of things and what they count, by the noun that is printed: 车辆7辆, 地上建筑面积为 8013平方米;
 * and of which other number they are a part: behind 其中 or in brackets.
 */
final class CountReader {

  private static final int LONGEST = 14;
  private static final String UNITS = "下属单位";

  /** What is divided; the noun is empty where it is not known. */
  private record Whole(String noun, boolean bracket) {}

  private final Wording wording;
  private final Deque<Whole> wholes = new ArrayDeque<>();
  private String last = "";

  CountReader(Wording wording) {
    this.wording = wording;
  }

  /** A paragraph begins. */
  void begin() {
    wholes.clear();
    last = "";
  }

  /** Goes over the words between two figures. */
  void pass(String lead) {
    for (int i = 0; i < lead.length(); i++) {
      char c = lead.charAt(i);
      if (c == '(') {
        wholes.push(new Whole(i == 0 ? last : "", true));
      } else if (c == ')') {
        boolean open = true;
        while (open && !wholes.isEmpty()) {
          open = !wholes.pop().bracket();
        }
      } else if (c == '。' || c == ';') {
        begin();
      } else if (lead.startsWith("其中", i)) {
        wholes.push(new Whole(last, false));
      }
    }
  }

  /** Another figure than a number of things was read. */
  void forget() {
    last = "";
  }

  /**
   * What a number says.
   *
   * @param printed with its measure word; where a noun follows that (3个学科) it is not read
   * @param clause the words before it
   * @param rest the words behind it
   */
  Said read(String printed, String clause, String rest) {
    boolean units = wording.has("units-before", clause) && wording.has("units-behind", rest);
    Matcher tail = wording.in("count-tail", clause);
    boolean about = tail.find() && tail.group("about") != null;
    boolean before = wording.has("count-unit", printed);
    String noun = units ? UNITS : before ? noun(clause.substring(0, tail.start())) : "";
    String whole = wholes.isEmpty() ? "" : wholes.peek().noun();
    last = noun;
    if (noun.isEmpty()) {
      return Said.untied(Relation.COUNT, 0, "count");
    }
    boolean part = !units && !whole.isEmpty() && !noun.contains("主要");
    Concept against = part ? counted(whole) : Concept.NONE;
    Topic topic = new Topic(counted(noun), false, !about);
    return new Said(Relation.COUNT, topic, "", "", against, 0, "");
  }

  private String noun(String words) {
    String noun = wording.in("count-lead", words).replaceAll("").replaceAll("[()]", "");
    boolean clear = noun.length() <= LONGEST && noun.chars().noneMatch(Character::isDigit);
    boolean part = !wholes.isEmpty() && !wholes.peek().noun().isEmpty();
    return clear || part ? noun : "";
  }

  private static Concept counted(String noun) {
    return Concept.NONE.with(Dimension.ITEM, ClaimMaker.COUNTED + noun);
  }
}
