package org.mingzhang.check.claims;

/** Statements of an amount, its change and its rate, as {@link Said} reads them. */
final class StatementTexts {

  private StatementTexts() {}

  /** What is spent of a fund, by how much more, and how many per cent: {@code "+ 20.00万元"}. */
  static String statement(String now, String change, String rate) {
    return statement("flow=expenditure;fund=general", now, change, rate);
  }

  static String statement(String what, String now, String change, String rate) {
    String then = what + ";year=2022;basis=budget";
    String concept = what + ";year=2023;basis=budget";
    return String.join(
        "\n",
        "amount " + now + " " + concept,
        "change" + change + " " + concept + ";measure=change against " + then,
        "rate" + rate + " " + concept + ";measure=rate against " + then);
  }
}
