package org.mingzhang.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mingzhang.model.Message;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Identity.Kind;
import org.mingzhang.model.disclosure.Identity.Level;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.disclosure.Unclear;

/** Joins the files of one disclosure, such as its tables in one and its text in another. */
public final class Parts {

  private Parts() {}

  /**
   * Puts what was found in the parts together in the order given; what one part does not say of
   * whose disclosure it is, another may. Parts that contradict each other in it are joined all the
   * same, with a note.
   *
   * @param parts at least one, before they are given meaning
   */
  public static Disclosure joined(List<Disclosure> parts) {
    List<Source> sources = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    List<Unclear> unclear = new ArrayList<>();
    for (Disclosure part : parts.size() == 1 ? parts : placed(parts)) {
      sources.addAll(part.sources());
      sections.addAll(part.sections());
      tables.addAll(part.tables());
      unclear.addAll(part.unclear());
      other(parts.get(0), part).ifPresent(unclear::add);
    }
    return new Disclosure(sources, identity(parts), sections, tables, List.of(), unclear);
  }

  private static List<Disclosure> placed(List<Disclosure> parts) {
    return parts.stream().map(Disclosure::placedInFile).toList();
  }

  private static Identity identity(List<Disclosure> parts) {
    List<Identity> all = parts.stream().map(Disclosure::identity).toList();
    return new Identity(
        first(all, Identity::unit, ""),
        first(all, Identity::unitCode, ""),
        first(all, Identity::year, ""),
        first(all, Identity::kind, Kind.UNKNOWN),
        first(all, Identity::level, Level.UNKNOWN),
        first(all, Identity::published, ""),
        first(all, Identity::publisher, ""),
        first(all, Identity::editor, ""));
  }

  private static <T> T first(List<Identity> all, Function<Identity, T> get, T none) {
    return all.stream().map(get).filter(value -> !value.equals(none)).findFirst().orElse(none);
  }

  /** A note where a part seems to be of another unit or year than the first one. */
  private static Optional<Unclear> other(Disclosure first, Disclosure part) {
    String here = whose(part.identity());
    String there = whose(first.identity());
    boolean differs =
        contradicts(part.identity().year(), first.identity().year())
            || contradicts(part.identity().unit(), first.identity().unit());
    return differs
        ? Optional.of(
            new Unclear(
                Place.NONE.inFile(part.source().file()),
                "",
                new Message(
                    "这个文件是“" + here + "”的，第一个文件是“" + there + "”的，请确认是同一份公开",
                    "this file is of '"
                        + here
                        + "', the first of '"
                        + there
                        + "': are they of one disclosure?")))
        : Optional.empty();
  }

  private static boolean contradicts(String here, String there) {
    return !here.isEmpty() && !there.isEmpty() && !here.contains(there) && !there.contains(here);
  }

  private static String whose(Identity identity) {
    return Stream.of(identity.unit(), identity.year())
        .filter(word -> !word.isEmpty())
        .reduce((unit, year) -> unit + " " + year)
        .orElse("");
  }
}
