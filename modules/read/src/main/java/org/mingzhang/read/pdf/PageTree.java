package org.mingzhang.read.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.mingzhang.read.UnreadableException;
import org.mingzhang.read.UnreadableException.Reason;

/** The pages of a document in order, found without recursion and each node but once. */
final class PageTree {

  /** Nodes above a page that it can inherit from. */
  private static final int DEEPEST = 256;

  private PageTree() {}

  /** What a page has itself or from the nodes above it; null if nothing. */
  static @Nullable COSBase inherited(COSDictionary page, COSName key) {
    COSDictionary node = page;
    for (int i = 0; i < DEEPEST && node != null; i++) {
      COSBase value = node.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      node = node.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  static List<COSDictionary> pages(COSDictionary catalog, Budget budget) {
    List<COSDictionary> pages = new ArrayList<>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> waiting = new ArrayDeque<>();
    COSDictionary root = catalog.getCOSDictionary(COSName.PAGES);
    if (root != null) {
      waiting.push(root);
    }
    while (!waiting.isEmpty()) {
      COSDictionary node = waiting.pop();
      COSArray kids = node.getCOSArray(COSName.KIDS);
      if (kids == null) {
        if (pages.size() >= budget.limits().pages()) {
          throw new UnreadableException(
              Reason.TOO_LARGE, "more than " + budget.limits().pages() + " pages");
        }
        pages.add(node);
      } else if (seen.add(node)) {
        budget.checkTime();
        for (int i = kids.size() - 1; i >= 0; i--) {
          if (kids.getObject(i) instanceof COSDictionary kid) {
            waiting.push(kid);
          }
        }
      }
    }
    return pages;
  }
}
