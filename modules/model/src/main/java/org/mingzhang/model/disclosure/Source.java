package org.mingzhang.model.disclosure;

/**
 * The file that was read.
 *
 * @param file its name as given
 * @param sha256 of its bytes, in hexadecimal
 * @param form {@code pdf}, {@code text} or {@code json}
 * @param pages 0 if it has none
 */
public record Source(String file, String sha256, String form, long bytes, int pages) {}
