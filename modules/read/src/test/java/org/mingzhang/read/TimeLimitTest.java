package org.mingzhang.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.model.disclosure.Disclosure;
import org.mingzhang.read.UnreadableException.Reason;

/** Whatever the form of a document, reading it ends with its time. */
final class TimeLimitTest {

  private static final String ROW = "201 一般公共服务支出 12.00 7.00 5.00\n";

  private static final String TEXT =
      "某某局2026年部门预算\n一般公共预算支出表\n单位：万元\n科目编码 科目名称 合计 基本支出 项目支出\n" + ROW.repeat(100);

  private static final String DATA =
      "{\"schema\":\"mingzhang.disclosure/1\",\"disclosure\":{\"kind\":\"budget\",\"level\":\"unit\"},"
          + "\"sections\":[{\"heading\":\"一\",\"level\":1,\"text\":\"支出12万元。\"}],\"tables\":["
          + "{\"title\":\"支出表\"},".repeat(100)
          + "{\"title\":\"支出表\"}]}";

  private static DocumentReader reader(Duration time) {
    Limits all = Limits.DEFAULT;
    return new DocumentReader(
        new Limits(
            all.fileBytes(),
            all.pages(),
            all.pageGlyphs(),
            all.glyphs(),
            all.pageShapes(),
            all.operators(),
            all.streamBytes(),
            all.depth(),
            time));
  }

  private static List<String> documents() {
    return List.of(TEXT, DATA);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatTakesTooLongToFindIsUnreadable(String document) {
    DocumentReader reader = reader(Duration.ZERO);
    assertThatThrownBy(() -> reader.found("made", document.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            UnreadableException.class,
            e -> {
              assertThat(e.reason()).isEqualTo(Reason.TOO_SLOW);
              assertThat(e.english()).contains("after 0 s").contains("split the file");
            });
  }

  @Test
  void whatTakesTooLongToUnderstandIsUnreadable() {
    Disclosure found = reader(Duration.ofMinutes(1)).found("made", TEXT.getBytes(UTF_8));
    assertThat(found.tables()).isNotEmpty();
    DocumentReader reader = reader(Duration.ZERO);
    assertThatThrownBy(() -> reader.understood(found))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_SLOW));
  }
}
