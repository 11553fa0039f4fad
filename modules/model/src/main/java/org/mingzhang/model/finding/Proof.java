package org.mingzhang.model.finding;

/**
 * An equation with its numbers.
 *
 * @param equation as people write it, such as {@code 338.52 = 50.97 + 264.98}
 * @param holds whether it holds as printed
 */
public record Proof(String equation, boolean holds) {}
