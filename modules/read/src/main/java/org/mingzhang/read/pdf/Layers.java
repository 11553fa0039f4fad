package org.mingzhang.read.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Optional content: which groups the document shows when it is opened. */
final class Layers {

  private static final COSName OCGS = COSName.getPDFName("OCGs");

  private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

  Layers(COSDictionary catalog) {
    COSDictionary properties = catalog.getCOSDictionary(COSName.getPDFName("OCProperties"));
    if (properties == null) {
      return;
    }
    COSDictionary shown = properties.getCOSDictionary(COSName.D);
    if (shown == null) {
      return;
    }
    if (shown.getNameAsString(COSName.getPDFName("BaseState"), "ON").equals("OFF")) {
      addAll(properties.getCOSArray(OCGS));
      COSArray on = shown.getCOSArray(COSName.getPDFName("ON"));
      for (int i = 0; on != null && i < on.size(); i++) {
        off.remove(on.getObject(i));
      }
    }
    addAll(shown.getCOSArray(COSName.getPDFName("OFF")));
  }

  private void addAll(@Nullable COSArray groups) {
    for (int i = 0; groups != null && i < groups.size(); i++) {
      off.add(groups.getObject(i));
    }
  }

  /** Whether a group, or a membership of groups, is not shown. */
  boolean hides(@Nullable COSBase content) {
    if (off.isEmpty() || !(content instanceof COSDictionary dictionary)) {
      return false;
    }
    COSBase groups = dictionary.getDictionaryObject(OCGS);
    if (groups instanceof COSArray array && array.size() > 0) {
      int hidden = 0;
      for (int i = 0; i < array.size(); i++) {
        hidden += off.contains(array.getObject(i)) ? 1 : 0;
      }
      return switch (dictionary.getNameAsString(COSName.P, "AnyOn")) {
        case "AllOn" -> hidden > 0;
        case "AnyOff" -> hidden == 0;
        case "AllOff" -> hidden < array.size();
        default -> hidden == array.size();
      };
    }
    return off.contains(groups == null ? dictionary : groups);
  }
}
