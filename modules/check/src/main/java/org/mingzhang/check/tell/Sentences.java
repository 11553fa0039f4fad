package org.mingzhang.check.tell;

import org.mingzhang.check.diagnose.Explanation.Defect;
import org.mingzhang.check.diagnose.Slip;
import org.mingzhang.check.equation.Rule;
import org.mingzhang.check.evaluate.Cluster;
import org.mingzhang.check.evaluate.Judged;
import org.mingzhang.check.observe.Observation;
import org.mingzhang.model.Message;
import org.mingzhang.model.finding.Report.CellRef;

/** The messages of findings, in Chinese and English. */
final class Sentences {

  private Sentences() {}

  static Message of(Names names, Cluster cluster, Judged main, String formula) {
    Message where = where(names, cluster.place());
    int others = cluster.violated().size() - 1;
    String moreZh = others == 0 ? "" : "；另有" + others + "个相关等式不成立";
    String moreEn =
        others == 0
            ? ""
            : "; " + others + (others == 1 ? " related equation fails" : " related equations fail");
    if (cluster.leftOut()) {
      long fen = main.equation().difference().fen();
      String excess = names.amount(fen, cluster.place().at(), 0);
      int places = cluster.violated().size();
      boolean alike =
          cluster.violated().stream().allMatch(one -> one.equation().difference().fen() == fen);
      return new Message(
          where.zh()
              + "：合计比所列各项之和多"
              + excess
              + "，"
              + places
              + (alike ? "处相同" : "列都多，各列之差自成一行")
              + "，可能有未列出（如涉密项目）或未读出的行："
              + formula,
          where.en()
              + ": the total exceeds the rows listed by "
              + excess
              + (alike
                  ? ", in " + places + " places alike"
                  : ", " + places + " columns do, by amounts that make a row")
              + "; rows may be left out (classified items, for example), or not have been read: "
              + formula);
    }
    Message what = what(main.equation().rule());
    return new Message(
        where.zh() + "：" + what.zh() + "：" + formula + moreZh,
        where.en() + ": " + what.en() + ": " + formula + moreEn);
  }

  /** What is the matter when an equation of a rule does not hold. */
  static Message what(Rule rule) {
    return switch (rule) {
      case SUM -> new Message("合计与各项之和不符", "the total is not the sum of its parts");
      case BALANCE -> new Message("收入总计与支出总计不等", "income and expenditure do not balance");
      case AGREEMENT -> new Message("同一金额在不同处不一致", "one amount is printed differently");
      case CHANGE -> new Message("增减额与两年数之差不符", "the change is not the difference of the years");
      case PRODUCT -> new Message("数量乘单价与金额不符", "quantity times price is not the amount");
      case PART -> new Message("其中数大于总数", "a part exceeds its whole");
    };
  }

  /** A figure that is wrong, and what it should be. */
  static Message defect(
      Names names, Observation place, Defect defect, String to, String formula, int others) {
    Message where = where(names, place);
    String from = names.printed(place.at());
    Message slip = slip(names, defect);
    int more = defect.changes().size() - 1;
    String zh =
        where.zh()
            + "："
            + (from.isEmpty() ? "空白" : from)
            + " 应为 "
            + (to.isEmpty() ? "空白" : to)
            + (more == 0 ? "" : "（同时改" + more + "处）")
            + (slip.zh().isEmpty() ? "" : "（疑为" + slip.zh() + "）")
            + "："
            + formula
            + (others == 0 ? "" : "；另有" + others + "个相关等式不成立");
    String en =
        where.en()
            + ": "
            + (from.isEmpty() ? "blank" : from)
            + " should be "
            + (to.isEmpty() ? "blank" : to)
            + (more == 0 ? "" : ", with " + more + " more")
            + (slip.en().isEmpty() ? "" : " (" + slip.en() + ")")
            + ": "
            + formula
            + (others == 0
                ? ""
                : "; "
                    + others
                    + (others == 1 ? " related equation fails" : " related equations fail"));
    return new Message(zh, en);
  }

  /** What slip it is; of a row or column that was copied also from which. */
  private static Message slip(Names names, Defect defect) {
    if (defect.source().isEmpty()) {
      return defect.slip().words();
    }
    CellRef from = defect.source().get().at();
    boolean row = defect.slip() == Slip.ROW_COPIED;
    String name = row ? names.rowName(from) : names.header(from);
    if (name.isEmpty()) {
      return defect.slip().words();
    }
    return row
        ? new Message("误抄" + name + "行的数", "row copied from row " + name)
        : new Message("误抄“" + name + "”列的数", "column copied from column “" + name + "”");
  }

  /**
   * A table whose unit is wrong.
   *
   * @param others how many more equations say so
   */
  static Message unit(String title, String to, String formula, int others) {
    return new Message(
        "“"
            + title
            + "”：整表金额单位应为"
            + to
            + "："
            + formula
            + (others == 0 ? "" : "；另有" + others + "个相关等式不成立"),
        "“"
            + title
            + "”: the whole table is in "
            + to
            + ": "
            + formula
            + (others == 0
                ? ""
                : "; "
                    + others
                    + (others == 1 ? " related equation fails" : " related equations fail")));
  }

  /** Two tables of which one or the other is in a wrong unit. */
  static Message units(String title, String other, String formula) {
    return new Message(
        "“" + title + "”与“" + other + "”：两表金额只差单位，其一的金额单位有误：" + formula,
        "“"
            + title
            + "” and “"
            + other
            + "” differ in their unit only, and one of them is wrong: "
            + formula);
  }

  static Message rounding(Names names, int count, Judged largest, String formula) {
    String title = names.title(largest.equation().left().at());
    return new Message(
        "“" + title + "”：" + count + "处合计因四舍五入有尾差，最大一处：" + formula,
        "“"
            + title
            + "”: "
            + count
            + (count == 1 ? " sum differs" : " sums differ")
            + " by rounding, at most: "
            + formula);
  }

  static Message scope(Names names, Judged first, String formula) {
    String title = names.title(first.equation().left().at());
    return new Message(
        "“" + title + "”与另一表口径不同，相差为结转结余数：" + formula,
        "“" + title + "” and another table differ by exactly what was carried over: " + formula);
  }

  private static Message where(Names names, Observation place) {
    String title = names.title(place.at());
    String row = names.rowName(place.at());
    String column = names.header(place.at());
    return new Message(
        "“"
            + title
            + "”"
            + (row.isEmpty() ? "" : row + "行")
            + (column.isEmpty() ? "" : "“" + column + "”列"),
        "“"
            + title
            + "”"
            + (row.isEmpty() ? "" : ", row " + row)
            + (column.isEmpty() ? "" : ", column “" + column + "”"));
  }
}
