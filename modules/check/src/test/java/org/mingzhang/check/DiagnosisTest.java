package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.derive.Network;
import org.mingzhang.check.diagnose.Budget;
import org.mingzhang.check.diagnose.Diagnoser;
import org.mingzhang.check.diagnose.Diagnosis;
import org.mingzhang.check.diagnose.Style;
import org.mingzhang.check.evaluate.Cluster;
import org.mingzhang.check.evaluate.Clusters;
import org.mingzhang.check.evaluate.Evaluation;
import org.mingzhang.check.observe.Observations;
import org.mingzhang.model.concept.Algebra;
import org.mingzhang.model.finding.Finding;
import org.mingzhang.model.finding.Repair;
import org.mingzhang.model.finding.Severity;
import org.mingzhang.model.time.Deadline;

/** Which figure is wrong, on tables small enough to see it. */
class DiagnosisTest {

  private static final String GENERAL =
      """
      table general 万元 flow=expenditure;fund=general;year=2023;basis=budget
                           | 合计     | 小计 nature=basic | 人员 nature=basic.personnel | 公用 nature=basic.public | 项目 nature=project
      合计                 | 1,300.17 | 160.17            | 140.05                      | 20.12                    | 1,140.00
      201 function=201     | 1,221.03 | 81.03             | 63.41                       | 17.62                    | 1,140.00
      20103 function=20103 | 1,221.03 | 81.03             | 63.41                       | 17.62                    | 1,140.00
      208 function=208     | 48.46    | 48.46             | 47.26                       | 1.20                     |
      20805 function=20805 | 48.46    | 48.46             | 47.26                       | 1.20                     |
      221 function=221     | 30.68    | 30.68             | 29.38                       | 1.30                     |
      22102 function=22102 | 30.68    | 30.68             | 29.38                       | 1.30                     |

      table expenditure 万元 flow=expenditure;fund=general;year=2023;basis=budget
                           | 合计     | 基本 nature=basic | 项目 nature=project
      合计                 | 1,300.17 | 160.17            | 1,140.00
      201 function=201     | 1,221.03 | 81.03             | 1,140.00
      208 function=208     | 48.46    | 48.46             |
      221 function=221     | 30.68    | 30.68             |
      """;

  @Test
  void aFigureThatSeveralEquationsAskForIsNamedWithItsRightValueAndSlip() {
    only(
        GENERAL.replace(
            "47.26                       | 1.20                     |\n20805",
            "42.76                       | 1.20                     |\n20805"),
        "42.76",
        "47.26",
        "相邻两位数字颠倒");
    only(
        GENERAL.replaceFirst("1,221.03 \\| 81.03", "1,271.03 | 81.03"),
        "1,271.03",
        "1,221.03",
        "一位数字有误");
    only(
        GENERAL.replaceFirst("20103 \\| 1,221.03 \\| 81.03", "20103 | 1,221.03 | 810.30"),
        "810.30",
        "81.03",
        "小数点错位");
    only(
        GENERAL.replaceFirst("22102 \\| 30.68    \\| 30.68", "22102 | 30.68    |      "),
        "",
        "30.68",
        "漏填");
    only(
        GENERAL.replaceFirst("22102 \\| 30.68    \\| 30.68", "22102 | 30.68    | -30.68"),
        "-30.68",
        "30.68",
        "正负号有误");
    only(
        GENERAL.replaceFirst("20805 \\| 48.46    \\| 48.46", "20805 | 48.46    | 81.03"),
        "81.03",
        "48.46",
        "");
  }

  @Test
  void whatShouldNotStandThereIsMadeBlankAsTheTableLeavesItsZeros() {
    Finding finding =
        only(
            GENERAL.replaceFirst(
                "20805 \\| 48.46    \\| 48.46             \\| 47.26                       \\| 1.20                     \\|",
                "20805 | 48.46    | 48.46             | 47.26                       | 1.20                     | 1.30"),
            "1.30",
            "",
            "");
    assertThat(finding.repair()).extracting(Repair::to).containsExactly("");
  }

  @Test
  void threeFiguresOfARowFromAnotherRowAreOneFinding() {
    Finding finding =
        only(
            GENERAL.replaceFirst(
                "30.68    \\| 30.68             \\| 29.38                       \\| 1.30                     \\|\n22102",
                "48.46    | 48.46             | 47.26                       | 1.20                     |\n22102"),
            "48.46",
            "30.68",
            "误抄20805行");
    assertThat(finding.repair()).hasSize(4);
  }

  @Test
  void ofTwoEqualRowsEitherMayBeTheCopy() {
    List<Finding> findings =
        findings(
            """
            table projects 万元 flow=expenditure;nature=project;year=2023;basis=budget
                        | 总计 fund=all | 小计 fund=appropriation | 一般 fund=general | 基金 fund=government | 单位 fund=own
            合计        | 198.50 | 198.50 | 198.50 | 0.00 | 0.00
            某局        | 198.50 | 198.50 | 198.50 | 0.00 | 0.00
            甲 project=甲 | 99.00 | 99.00 | 99.00 | 0.00 | 0.00
            乙 project=乙 | 40.41 | 40.41 | 40.41 | 0.00 | 0.00
            丙 project=丙 | 40.41 | 40.41 | 40.41 | 0.00 | 0.00
            丁 project=丁 | 54.09 | 54.09 | 54.09 | 0.00 | 0.00
            """);
    assertThat(findings).isNotEmpty().allMatch(finding -> finding.repair().isEmpty());
    assertThat(findings.get(0).alternatives())
        .extracting(one -> one.get(0).where().rowName())
        .contains("乙", "丙");
  }

  @Test
  void aTableInAnotherUnitIsOneFinding() {
    String yuan =
        """

        table three 万元 flow=expenditure;fund=general;year=2023;basis=budget
                             | 合计          | 基本 nature=basic | 项目 nature=project
        合计                 | 13,001,700.00 | 1,601,700.00      | 11,400,000.00
        201 function=201     | 12,210,300.00 | 810,300.00        | 11,400,000.00
        208 function=208     | 484,600.00    | 484,600.00        |
        221 function=221     | 306,800.00    | 306,800.00        |
        """;
    Finding finding = only(GENERAL + yuan, "万元", "元", "整表");
    assertThat(finding.repair()).hasSize(1);
    assertThat(finding.where().table()).isEqualTo("three");
    assertThat(finding.where().rowName()).isEmpty();
  }

  @Test
  void figuresShiftedByOneCellAreOneFinding() {
    Finding finding =
        only(
            GENERAL.replaceFirst(
                "20103 \\| 1,221.03 \\| 81.03             \\| 63.41                       \\| 17.62                    \\| 1,140.00",
                "20103 | 1,221.03 |                   | 81.03                       | 63.41                    | 17.62"),
            "",
            "81.03",
            "错位");
    assertThat(finding.repair()).hasSize(4);
  }

  @Test
  void figuresExchangedAreOneFinding() {
    Finding finding =
        only(
            GENERAL.replaceFirst(
                "20805 \\| 48.46    \\| 48.46             \\| 47.26                       \\| 1.20 ",
                "20805 | 48.46    | 48.46             | 1.20                       | 47.26 "),
            "1.20",
            "47.26",
            "互换");
    assertThat(finding.repair()).hasSize(2);
  }

  @Test
  void oneEquationAloneNamesNobodyUnlessASlipDoes() {
    String table =
        """
        table t 万元 flow=expenditure;fund=general
             | 合计   | 基本 nature=basic | 项目 nature=project
        合计 | %s | 457.31            | 219.66
        """;
    Finding tie = Told.of(table.formatted("512.08")).report().findings().get(0);
    assertThat(tie.repair()).isEmpty();
    assertThat(tie.expected()).isEmpty();
    assertThat(tie.alternatives()).hasSizeGreaterThan(1);
    only(table.formatted("679.67"), "679.67", "676.97", "颠倒");
  }

  @Test
  void twoIndependentErrorsAreTwoFindings() {
    List<Finding> findings =
        findings(
            GENERAL
                .replaceFirst("20805 \\| 48.46    \\| 48.46", "20805 | 48.46    | 43.46")
                .replaceFirst(
                    "20103 \\| 1,221.03 \\| 81.03             \\| 63.41",
                    "20103 | 1,221.03 | 81.03             | 36.41"));
    assertThat(findings)
        .extracting(f -> f.printed() + ">" + f.expected())
        .containsExactlyInAnyOrder("43.46>48.46", "36.41>63.41");
    assertThat(findings).allMatch(finding -> finding.cluster().isEmpty());
  }

  @Test
  void whatIsOnlyLikelyNamesNobody() {
    List<Finding> findings =
        findings(
            """
            table a 万元 flow=expenditure;fund=general;year=2023;basis=budget
                          | 合计
            甲 project=甲 | 5.00

            table b 万元 flow=expenditure;fund=general;year=2023;basis=budget
                          | 合计
            甲 project=甲 | 7.00
            """);
    assertThat(findings).allMatch(finding -> finding.severity() == Severity.WARNING);
    assertThat(findings).allMatch(finding -> finding.repair().isEmpty());
  }

  @Test
  void aRoundedFigureIsRepairedInItsOwnDecimals() {
    only(
        """
        table general 元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计         | 基本 nature=basic | 项目 nature=project
        合计             | 1,234,567.89 | 1,000,000.00      | 234,567.89
        201 function=201 | 1,234,567.89 | 1,000,000.00      | 234,567.89

        table other 万元 flow=expenditure;fund=general;year=2023;basis=budget
                         | 合计   | 基本 nature=basic | 项目 nature=project
        合计             | 123.46 | 100.00            | 23.46
        201 function=201 | 132.46 | 100.00            | 23.46
        """,
        "132.46",
        "123.46",
        "颠倒");
  }

  @Test
  void whatWasInferredOrNotReadIsBlamedForNothing() {
    Finding finding =
        only(
            """
            table general 万元 flow=expenditure;fund=general
                             | 合计   | 基本 nature=basic | 项目 nature=project
            合计             | 676.97 | ~457.31           | 219.66
            201 function=201 | 500.00 | ?                 | 100.00
            208 function=208 | 176.97 | ~57.31            | 1196.60
            """,
            "1196.60",
            "119.66",
            "小数点");
    assertThat(finding.proof()).hasSize(1);
  }

  @Test
  void amountsAreNeverMadeNegative() {
    List<Finding> findings =
        findings(
            """
            table t 万元 flow=expenditure;fund=general
                 | 合计   | 基本 nature=basic | 项目 nature=project
            合计 | 100.00 | 457.31            | 19.66
            """);
    assertThat(findings.get(0).alternatives())
        .allMatch(one -> one.stream().noneMatch(repair -> repair.to().startsWith("-")));
  }

  @Test
  void aMistakeThatIsRepeatedIsOneFindingAndOutvotedByTheSums() {
    Finding finding =
        only(
            GENERAL
                .replaceFirst("208 function=208     \\| 48.46 ", "208 function=208     | 43.46 ")
                .replaceFirst(
                    "208 function=208     \\| 48.46    \\| 48.46             \\|\n221",
                    "208 function=208     | 43.46    | 48.46             |\n221"),
            "43.46",
            "48.46",
            "重复");
    assertThat(finding.repair()).hasSize(2);
  }

  @Test
  void withoutTimeOrSetsNothingIsGuessed() {
    String table = GENERAL.replaceFirst("1,221.03 \\| 81.03", "1,271.03 | 81.03");
    Observations observations = new Observations(Written.disclosure(table), Algebra.standard());
    Network network =
        Network.of(
            observations, Algebra.standard(), Deadline.in(Duration.ofMinutes(1), System::nanoTime));
    Evaluation evaluation = new Evaluation(network);
    List<Cluster> clusters = Clusters.of(evaluation);
    long[] now = {0};
    for (Budget budget :
        List.of(
            new Budget(() -> now[0] += 1_000_000, Duration.ofMillis(2), 1_000),
            new Budget(() -> 0, Duration.ofSeconds(1), 0))) {
      List<Diagnosis> diagnoses =
          Diagnoser.of(network, evaluation, clusters, new Style(observations), budget);
      assertThat(diagnoses).isNotEmpty().allMatch(one -> one.explanations().isEmpty());
    }
  }

  private static List<Finding> findings(String tables) {
    return Told.of(tables).report().findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .toList();
  }

  private static Finding only(String tables, String printed, String expected, String slip) {
    List<Finding> findings = findings(tables);
    assertThat(findings).as("findings").hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.printed()).isEqualTo(printed);
    assertThat(finding.expected()).isEqualTo(expected);
    assertThat(finding.repair()).isNotEmpty();
    assertThat(finding.alternatives()).isEmpty();
    assertThat(finding.message().zh()).contains(slip);
    return finding;
  }
}
