package org.mingzhang.read.claim;

import java.util.Set;

/**
 * What all sentences of a document take for granted.
 *
 * @param year four digits, empty if unknown
 * @param basis of this year's figures: {@code budget} or {@code final}, empty if unknown
 * @param units names of its units as sentences write them, the longest first
 */
record Document(String year, String basis, Set<String> units) {

  /** Whether a year is over before the last balance day that the document can tell of. */
  boolean isLongPast(String other) {
    String balance = basis.equals("final") ? year : lastYear();
    return !balance.isEmpty() && !other.isEmpty() && other.compareTo(balance) < 0;
  }

  /** Four digits; empty if the year is unknown. */
  String lastYear() {
    return year.isEmpty() ? "" : Integer.toString(Integer.parseInt(year) - 1);
  }
}
