package org.mingzhang.read.text;

import static org.mingzhang.read.text.Shape.CODE;
import static org.mingzhang.read.text.Shape.COUNT;
import static org.mingzhang.read.text.Shape.DASH;
import static org.mingzhang.read.text.Shape.FIGURE;
import static org.mingzhang.read.text.Shape.ORDINAL;
import static org.mingzhang.read.text.Shape.SENTENCE;
import static org.mingzhang.read.text.Shape.TOTAL;
import static org.mingzhang.read.text.Shape.WORD;

import org.mingzhang.read.text.Vocabulary.Holds;

/** Which shapes stand together in one column, and which a head lets expect. */
final class ShapeKin {

  private static final double[][] SHARES = shares();

  private ShapeKin() {}

  /** How far a column of one shape lets expect another, 0 to 1; the same both ways. */
  static double share(int shape, int other) {
    return SHARES[shape][other];
  }

  /** How often each shape is expected in a column, as if some cells had been seen. */
  static double[] expected(Holds holds, int column) {
    double[] seen = new double[Shape.HOW_MANY];
    switch (holds) {
      case CODE -> {
        seen[CODE.number()] = 2;
        seen[COUNT.number()] = 1;
        seen[TOTAL.number()] = 0.5;
        seen[WORD.number()] = 0.2;
        seen[FIGURE.number()] = 0.2;
      }
      case WORDS -> {
        seen[WORD.number()] = 2.5;
        seen[TOTAL.number()] = 0.5;
        seen[ORDINAL.number()] = 0.5;
        seen[FIGURE.number()] = 0.2;
      }
      case FIGURES, NUMBERS -> {
        seen[FIGURE.number()] = 2.5;
        seen[COUNT.number()] = 1;
        seen[WORD.number()] = 0.2;
      }
      case ANYTHING -> {
        seen[CODE.number()] = column == 0 ? 0.5 : 0.1;
        seen[WORD.number()] = column == 0 ? 1 : column == 1 ? 0.8 : 0.3;
        seen[ORDINAL.number()] = column == 0 ? 0.5 : 0.2;
        seen[FIGURE.number()] = column == 0 ? 0.2 : column == 1 ? 0.6 : 1;
      }
    }
    return seen;
  }

  private static double[][] shares() {
    double[][] shares = new double[Shape.HOW_MANY][Shape.HOW_MANY];
    for (Shape shape : Shape.values()) {
      shares[shape.number()][shape.number()] = 1;
    }
    relate(shares, FIGURE, COUNT, 0.7);
    relate(shares, FIGURE, CODE, 0.3);
    relate(shares, FIGURE, DASH, 0.8);
    relate(shares, COUNT, CODE, 0.7);
    relate(shares, COUNT, DASH, 0.8);
    relate(shares, CODE, DASH, 0.3);
    relate(shares, CODE, ORDINAL, 0.3);
    relate(shares, CODE, TOTAL, 0.2);
    relate(shares, DASH, WORD, 0.3);
    relate(shares, ORDINAL, WORD, 0.6);
    relate(shares, ORDINAL, TOTAL, 0.6);
    relate(shares, TOTAL, WORD, 0.7);
    relate(shares, SENTENCE, WORD, 0.6);
    relate(shares, SENTENCE, ORDINAL, 0.4);
    return shares;
  }

  private static void relate(double[][] shares, Shape one, Shape other, double share) {
    shares[one.number()][other.number()] = share;
    shares[other.number()][one.number()] = share;
  }
}
