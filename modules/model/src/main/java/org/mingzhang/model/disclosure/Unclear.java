package org.mingzhang.model.disclosure;

import org.mingzhang.model.Message;

/**
 * Something that was seen and not understood: a table, a head, a page.
 *
 * @param quote what stands there, shortened
 * @param why for the person who reads the report, in Chinese and English
 */
public record Unclear(Place where, String quote, Message why) {}
