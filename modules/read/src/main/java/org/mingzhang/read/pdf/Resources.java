package org.mingzhang.read.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What the names in a content stream stand for. */
record Resources(@Nullable COSDictionary entries) {

  /** The object of this kind and name; null if there is none. */
  @Nullable COSBase get(COSName kind, String name) {
    COSDictionary ofKind = entries == null ? null : entries.getCOSDictionary(kind);
    return ofKind == null ? null : ofKind.getDictionaryObject(COSName.getPDFName(name));
  }

  /** The same, if it is a dictionary (or a stream). */
  @Nullable COSDictionary dictionary(COSName kind, String name) {
    return get(kind, name) instanceof COSDictionary dictionary ? dictionary : null;
  }

  /** A form's own resources; a form that has none uses those around it. */
  Resources of(COSDictionary form) {
    COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
    return own == null ? this : new Resources(own);
  }
}
