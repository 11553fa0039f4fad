package org.mingzhang.model;

/** A text for people in Chinese and in English. */
public record Message(String zh, String en) {}
