package org.mingzhang.read.recognise;

import java.util.Optional;
import org.mingzhang.model.disclosure.Place;

/**
 * What stands around a table: its title, money unit and the unit whose table it is. What is not
 * there is empty.
 *
 * @param number 表1, 附表4-1
 * @param title without white space
 * @param unit the money unit as printed
 * @param unitName name of the unit
 * @param where place of the title
 */
record Caption(String number, String title, String unit, String unitName, Optional<Place> where) {

  static final Caption NONE = new Caption("", "", "", "", Optional.empty());

  boolean titled() {
    return !title.isEmpty();
  }

  /** This caption, with what it lacks taken from another. */
  Caption orElse(Caption other) {
    return new Caption(
        number.isEmpty() ? other.number : number,
        title.isEmpty() ? other.title : title,
        unit.isEmpty() ? other.unit : unit,
        unitName.isEmpty() ? other.unitName : unitName,
        where.isPresent() ? where : other.where);
  }
}
