package org.mingzhang.model.finding;

import org.mingzhang.model.Message;

/** Something that does not hold because of the defect of a finding. */
public record Consequence(Location where, String printed, String expected, Message message) {}
