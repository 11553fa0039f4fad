package org.mingzhang.check.diagnose;

import org.mingzhang.check.observe.Observation;

/**
 * One observation and the amount that it should have.
 *
 * @param to in fen
 * @param slip how the printed figure may have come about
 */
public record Change(Observation at, long to, Slip slip) {}
