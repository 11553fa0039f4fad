package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.concept.Dimension;
import org.mingzhang.report.csv.FactsCsv;
import org.mingzhang.report.json.DisclosureJson;
import org.mingzhang.report.json.ReportJson;

/** The page that tells others what they may rely on. */
final class InterfacesPageTest {

  private static final Path PAGE =
      Path.of(System.getProperty("mingzhang.root", "../.."), "docs", "interfaces.md");

  @Test
  void saysWhatIsWritten() throws IOException {
    assumeTrue(Files.exists(PAGE), "no " + PAGE);
    String page = Files.readString(PAGE);

    assertThat(page.lines()).contains(String.join(",", FactsCsv.COLUMNS));
    assertThat(page).contains("`" + ReportJson.SCHEMA + "`", "`" + DisclosureJson.SCHEMA + "`");
    for (Dimension dimension : Dimension.values()) {
      assertThat(page).containsPattern("(?m)^\\| [a-z, -]*\\b" + dimension.key() + "\\b");
    }
  }

  @Test
  void linksToFilesThatAreThere() throws IOException {
    assumeTrue(Files.exists(PAGE), "no " + PAGE);
    Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(PAGE));
    assertThat(links.results().map(link -> PAGE.resolveSibling(link.group(1)).normalize()))
        .hasSizeGreaterThan(2)
        .allMatch(Files::exists);
  }
}
