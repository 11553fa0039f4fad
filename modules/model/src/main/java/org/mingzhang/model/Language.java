package org.mingzhang.model;

import java.util.Optional;

/** The language of what is written for people. */
public enum Language {
  ZH("zh"),
  EN("en");

  private final String key;

  Language(String key) {
    this.key = key;
  }

  /** As {@code --lang} takes it. */
  public String key() {
    return key;
  }

  /** The language of this key. */
  public static Optional<Language> of(String key) {
    for (Language language : values()) {
      if (language.key.equals(key)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The text in this language. */
  public String of(Message message) {
    return this == ZH ? message.zh() : message.en();
  }
}
