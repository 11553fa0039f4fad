package org.mingzhang.model.finding;

/** One printed value and what it should be, both as the document writes them. */
public record Repair(Location where, String from, String to) {}
