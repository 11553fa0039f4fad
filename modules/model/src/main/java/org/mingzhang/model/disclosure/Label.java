package org.mingzhang.model.disclosure;

/**
 * One code, one name, or a code with its name, at the head of a row.
 *
 * @param column the column in which it stands (of a code in several columns, the last)
 * @param code as printed, parts joined, empty if none
 * @param name without white space and without the code, empty if none
 */
public record Label(int column, String code, String name) {}
