package org.kaidah.personnel.workbook;

import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * A sheet of an opened workbook.
 *
 * @param name as the workbook spells it
 */
record WorkbookSheet(String name, PackagePart part) {
}
