package org.mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.Message;
import org.mingzhang.model.concept.Concept;
import org.mingzhang.model.disclosure.Box;
import org.mingzhang.model.disclosure.Cell;
import org.mingzhang.model.disclosure.Claim;
import org.mingzhang.model.disclosure.Column;
import org.mingzhang.model.disclosure.Column.Role;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.model.disclosure.Identity;
import org.mingzhang.model.disclosure.Label;
import org.mingzhang.model.disclosure.Place;
import org.mingzhang.model.disclosure.Row;
import org.mingzhang.model.disclosure.Section;
import org.mingzhang.model.disclosure.Section.LineStart;
import org.mingzhang.model.disclosure.Section.Paragraph;
import org.mingzhang.model.disclosure.Source;
import org.mingzhang.model.disclosure.Status;
import org.mingzhang.model.disclosure.Table;
import org.mingzhang.model.disclosure.Unclear;
import org.mingzhang.model.finding.Consequence;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Location;
import org.mingzhang.model.finding.Proof;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Report;
import org.mingzhang.model.finding.Report.CellRef;
import org.mingzhang.model.finding.Report.SkippedRule;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.finding.Verdict;
import org.mingzhang.model.money.Figure;
import org.mingzhang.model.money.MoneyUnit;

/** A small disclosure and reports on it, made up for tests. */
public final class Made {

  public static final Place PAGE = Place.onPage(3, new Box(72, 90.125, 450.5, 12));

  private Made() {}

  /** Two tables: one of expenditure with all sorts of cells, one of purchases in text. */
  public static Disclosure disclosure() {
    return new Disclosure(
        new Source("样例.pdf", "ab".repeat(32), "pdf", 4096, 5),
        new Identity(
            "云岭市档案馆",
            "305001",
            "2024",
            Identity.Kind.BUDGET,
            Identity.Level.UNIT,
            "2024-02-01",
            "云岭市档案馆",
            ""),
        List.of(
            new Section("", "云岭市档案馆2024年单位预算", 0, List.of(), Place.onPage(1, new Box(0, 0, 1, 1))),
            new Section(
                "一",
                "收支说明",
                1,
                List.of(
                    new Paragraph(
                        "支出总计𠀀120.5万元。",
                        List.of(
                            new LineStart(0, Place.onPage(2, new Box(1, 2, 3, 4))),
                            new LineStart(6, Place.onPage(2, new Box(1, 9, 3, 4))))),
                    new Paragraph("没有其他。", List.of(new LineStart(0, Place.inText(9, 1))))),
                Place.onPage(2, new Box(0, 0, 1, 1)))),
        List.of(expenditure(), purchases()),
        List.of(
            new Unclear(
                Place.onPage(4, new Box(1, 2, 3, 4)),
                "附注说明",
                new Message("表头没有读懂", "the head was not understood"))));
  }

  private static Table expenditure() {
    List<Column> columns =
        List.of(
            new Column(List.of("科目编码"), Role.CODE, 0, Concept.NONE),
            new Column(List.of("科目名称"), Role.NAME, 0, Concept.NONE),
            new Column(List.of("合计"), Role.FIGURE, 0, Concept.parse("flow=expenditure")),
            new Column(
                List.of("基本支出", "小计"),
                Role.FIGURE,
                0,
                Concept.parse("flow=expenditure;nature=basic")),
            new Column(
                List.of("项目支出"), Role.FIGURE, 0, Concept.parse("flow=expenditure;nature=project")),
            new Column(List.of("备注"), Role.NOTE, 0, Concept.NONE));
    return new Table(
        "general",
        "一般公共预算支出表",
        "万元",
        Optional.of(MoneyUnit.WAN_YUAN),
        "",
        false,
        true,
        columns,
        List.of(
            row(
                label(1, "", "合计"),
                wan(2, "120.50", "flow=expenditure;fund=general;year=2024;basis=budget"),
                wan(3, "20.5", "flow=expenditure;fund=general;nature=basic;year=2024;basis=budget"),
                wan(4, "90", "flow=expenditure;fund=general;nature=project;year=2024;basis=budget"),
                text(5, "含\"税\",等")),
            row(
                label(0, "201", "一般公共服务支出"),
                with(wan(2, "120.50", ""), Status.INFERRED),
                with(Cell.found(3, "2?.5", Status.UNREAD, PAGE), Status.UNREAD),
                Cell.found(4, "", Status.EMPTY, PAGE))),
        PAGE);
  }

  private static Table purchases() {
    return new Table(
        "procurement",
        "政府采购预算表",
        "元",
        Optional.of(MoneyUnit.YUAN),
        "",
        false,
        true,
        List.of(
            new Column(List.of("项目"), Role.NAME, 0, Concept.NONE),
            new Column(List.of("数量"), Role.FIGURE, 0, Concept.parse("measure=quantity")),
            new Column(List.of("单价"), Role.FIGURE, 0, Concept.parse("measure=price"))),
        List.of(
            new Row(
                0,
                List.of(new Label(0, "2082805/50201", "扫描仪"), new Label(0, "30204", "耗材")),
                1.5,
                1,
                Place.inText(40, 1),
                List.of(
                    new Cell(
                        1,
                        "22",
                        Status.READ,
                        Place.inText(41, 3),
                        Figure.parse("22"),
                        Optional.empty(),
                        Concept.parse("item=procurement;measure=quantity")),
                    new Cell(
                        2,
                        "1,320,000.00",
                        Status.READ,
                        Place.inText(42, 1),
                        Figure.parse("1,320,000.00"),
                        Optional.of(MoneyUnit.YUAN),
                        Concept.parse("item=procurement;measure=price"))),
                Concept.NONE)),
        Place.inText(38, 1));
  }

  private static Label label(int column, String code, String name) {
    return new Label(column, code, name);
  }

  private static Row row(Label label, Cell... cells) {
    return new Row(0, List.of(label), 0, 0, PAGE, List.of(cells), Concept.NONE);
  }

  private static Cell wan(int column, String printed, String concept) {
    return new Cell(
        column,
        printed,
        Status.READ,
        PAGE,
        Figure.parse(printed),
        Optional.of(MoneyUnit.WAN_YUAN),
        Concept.parse(concept));
  }

  private static Cell text(int column, String printed) {
    return Cell.found(column, printed, Status.TEXT, PAGE);
  }

  private static Cell with(Cell cell, Status status) {
    return new Cell(
        cell.column(),
        cell.printed(),
        status,
        cell.where(),
        cell.figure(),
        cell.unit(),
        cell.concept());
  }

  /** A place in the table of expenditure. */
  public static Location at(String code, String name, String column) {
    return new Location("", "general", "一般公共预算支出表", code, name, column, "", PAGE);
  }

  /** A sum that fails, without a repair. */
  public static Finding sum() {
    return finding("sum-1", Severity.ERROR)
        .at(at("", "合计", "合计"))
        .printed("120.50")
        .says("“合计”与各项之和不符，相差 10.00 万元", "“合计” is not the sum of its parts: 10.00 万元 apart")
        .proof("120.50 ≠ 20.5 + 90", false)
        .proof("120.50 = 120.50", true)
        .get();
  }

  /** Everything that a finding can have. */
  public static Finding full() {
    Repair one = new Repair(at("201", "一般公共服务支出", "合计"), "120.50", "110.50");
    Repair two = new Repair(at("201", "一般公共服务支出", "项目支出"), "", "100");
    Finding made =
        finding("slip-2", Severity.WARNING)
            .at(at("201", "一般公共服务支出", "合计"))
            .printed("120.50")
            .says("此数可疑", "this figure is doubtful")
            .get();
    return new Finding(
        made.id(),
        "value-of-another-row",
        made.severity(),
        "a",
        made.where(),
        made.printed(),
        "110.50",
        made.message(),
        made.proof(),
        List.of(one),
        List.of(List.of(one), List.of(two)),
        Optional.of(new Finding.Basis("预算法", "第十四条")),
        List.of(
            new Consequence(
                at("", "合计", "合计"),
                "120.50",
                "110.50",
                new Message("合计随之不符", "the total fails too"))));
  }

  /** A difference of rounding. */
  public static Finding rounding() {
    return finding("rounding-3", Severity.INFO)
        .at(new Location("", "procurement", "", "", "", "", "", Place.inText(42, 1)))
        .says("相差 0.01，可由四舍五入解释", "0.01 apart, explained by rounding")
        .proof("1.00 ≈ 0.33 + 0.33 + 0.33", true)
        .get();
  }

  /** A report with these findings; the figures of the first row are proved. */
  public static Report report(Verdict verdict, Finding... findings) {
    return new Report(
        disclosure(),
        verdict,
        List.of(findings),
        Set.of(new CellRef(0, 0, 0), new CellRef(0, 0, 1), new CellRef(0, 1, 0)),
        List.of(new SkippedRule("code-roll-up", new Message("没有编码", "there are no codes"))));
  }

  /** A report on a document that was held against last year's. */
  public static Report comparing(Finding... findings) {
    return new Report(
        disclosure(),
        Verdict.ERRORS,
        List.of(findings),
        Set.of(),
        List.of(),
        Optional.of(
            new Report.Previous(
                new Source("去年.pdf", "0".repeat(64), "pdf", 10, 4), "2023", "budget", 7, 1, 2)));
  }

  /** A report on a sentence with two amounts, of which the second is untied. */
  public static Report saying(String text) {
    Place line = Place.inText(7, 1);
    Section section =
        new Section(
            "一", "收支", 0, List.of(new Paragraph(text, List.of(new LineStart(0, line)))), line);
    Disclosure made =
        new Disclosure(
                new Source("样例.txt", "", "text", 10, 0),
                Identity.UNKNOWN,
                List.of(section),
                List.of(),
                List.of())
            .withClaims(List.of(claim(text, "100.00", ""), claim(text, "30.00", "subject")));
    return new Report(made, Verdict.CLEAN, List.of(), Set.of(), List.of());
  }

  private static Claim claim(String text, String figure, String untied) {
    int at = text.indexOf(figure);
    String printed = figure + "万元";
    return new Claim(
        Claim.Relation.AMOUNT,
        printed,
        Figure.parse(figure),
        Optional.of(MoneyUnit.WAN_YUAN),
        0,
        untied.isEmpty() ? Concept.parse("flow=uses") : Concept.NONE,
        Concept.NONE,
        List.of(),
        untied.isEmpty(),
        1,
        untied,
        new Claim.Span(0, 0, at, at + printed.length()),
        Place.inText(7, 1 + at));
  }

  /** A report on a file that could not be read. */
  public static Report unreadable() {
    Finding why =
        finding("unreadable", Severity.ERROR)
            .at(new Location("", "", "", "", "", "", "", Place.NONE))
            .says("页面是图片，没有文字层：请先做文字识别", "the pages are pictures: recognise the text first")
            .get();
    return new Report(
        new Disclosure(
            new Source("扫描件.pdf", "", "", 10, 0),
            Identity.UNKNOWN,
            List.of(),
            List.of(),
            List.of()),
        Verdict.UNREADABLE,
        List.of(why),
        Set.of(),
        List.of());
  }

  private static Builder finding(String id, Severity severity) {
    return new Builder(id, severity);
  }

  private static final class Builder {
    private final String id;
    private final Severity severity;
    private Location where = new Location("", "", "", "", "", "", "", Place.NONE);
    private String printed = "";
    private Message message = new Message("", "");
    private final List<Proof> proof = new ArrayList<>();

    Builder(String id, Severity severity) {
      this.id = id;
      this.severity = severity;
    }

    Builder at(Location place) {
      where = place;
      return this;
    }

    Builder printed(String text) {
      printed = text;
      return this;
    }

    Builder says(String zh, String en) {
      message = new Message(zh, en);
      return this;
    }

    Builder proof(String equation, boolean holds) {
      proof.add(new Proof(equation, holds));
      return this;
    }

    Finding get() {
      return new Finding(
          id,
          "sum-does-not-hold",
          severity,
          "",
          where,
          printed,
          "",
          message,
          proof,
          List.of(),
          List.of(),
          Optional.empty(),
          List.of());
    }
  }
}
