REM What a person does with a Word file in LibreOffice. "words" are words of the text that stand once in it.

Dim document As Object

Sub Track(author As String)
  Person author
  document.RecordChanges = True
End Sub

Sub Person(author As String)
  Dim path(0) As New com.sun.star.beans.PropertyValue
  path(0).Name = "nodepath"
  path(0).Value = "/org.openoffice.UserProfile/Data"
  Dim settings As Object
  settings = createUnoService("com.sun.star.configuration.ConfigurationProvider").createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", path())
  settings.setPropertyValue("givenname", author)
  settings.setPropertyValue("sn", "")
  settings.commitChanges()
End Sub

Sub Untracked
  document.RecordChanges = False
End Sub

Sub Menu(entry As String)
  Dim none()
  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(document.CurrentController.Frame, ".uno:" & entry, "", 0, none())
End Sub

REM The words, outside of the table of contents.
Function Place(words As String) As Object
  Dim search As Object, found As Object
  search = document.createSearchDescriptor()
  search.SearchString = words
  search.SearchCaseSensitive = True
  found = document.findFirst(search)
  Do While Not IsNull(found)
    If InStr(found.ParaStyleName, "Contents") = 0 Then Exit Do
    found = document.findNext(found.End, search)
  Loop
  Place = found
End Function

Function Cursor(words As String) As Object
  Cursor = Place(words).Text.createTextCursorByRange(Place(words))
End Function

Sub PointAt(words As String)
  document.CurrentController.select(Place(words))
End Sub

Sub Put(words As String, fresh As String)
  Place(words).String = fresh
End Sub

REM Where the words stand for the last time, as behind a move.
Sub PutLast(words As String, fresh As String)
  Dim search As Object, found As Object
  search = document.createSearchDescriptor()
  search.SearchString = words
  found = document.findAll(search)
  found.getByIndex(found.Count - 1).String = fresh
End Sub

Sub InsertBehind(words As String, fresh As String)
  Dim at As Object
  at = Place(words).End
  at.Text.insertString(at, fresh, False)
End Sub

Sub InsertBefore(words As String, fresh As String)
  Dim at As Object
  at = Place(words).Start
  at.Text.insertString(at, fresh, False)
End Sub

Sub PutEverywhere(words As String, fresh As String)
  Dim change As Object
  change = document.createReplaceDescriptor()
  change.SearchString = words
  change.ReplaceString = fresh
  change.SearchCaseSensitive = True
  document.replaceAll(change)
End Sub

Sub BreakParagraph(words As String)
  Dim at As Object
  at = Place(words).End
  at.Text.insertControlCharacter(at, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub

Sub BreakLine(words As String)
  Dim at As Object
  at = Place(words).End
  at.Text.insertControlCharacter(at, com.sun.star.text.ControlCharacter.LINE_BREAK, False)
End Sub

REM A paragraph behind that with the words, as the Enter key makes it.
Sub AddBehind(words As String, fresh As String, Optional style As String)
  Dim at As Object
  at = Cursor(words)
  at.gotoEndOfParagraph(False)
  at.Text.insertControlCharacter(at, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  at.Text.insertString(at, fresh, False)
  If Not IsMissing(style) Then at.ParaStyleName = style
End Sub

Sub AddBefore(words As String, fresh As String)
  Dim at As Object
  at = Cursor(words)
  at.gotoStartOfParagraph(False)
  at.Text.insertString(at, fresh, False)
  at.Text.insertControlCharacter(at, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub

Sub RemoveParagraph(words As String)
  Dim at As Object
  at = Cursor(words)
  at.gotoStartOfParagraph(False)
  at.gotoEndOfParagraph(True)
  at.goRight(1, True)
  at.String = ""
End Sub

REM The paragraph becomes one with the next.
Sub JoinNext(words As String)
  Dim at As Object
  at = Cursor(words)
  at.gotoEndOfParagraph(False)
  at.goRight(1, True)
  at.String = ""
End Sub

REM From the first words, in one paragraph, to the last words, in another.
Sub PutOver(first As String, last As String, fresh As String)
  Dim at As Object
  at = Cursor(first)
  at.gotoRange(Place(last).End, True)
  at.String = fresh
End Sub

REM Within its paragraph.
Sub MoveWords(words As String, behind As String)
  PointAt words
  Menu "Cut"
  document.CurrentController.select(Place(behind).End)
  Menu "Paste"
End Sub

REM By cutting and pasting it behind another paragraph.
Sub CutAndPaste(words As String, target As String)
  Dim at As Object
  at = Cursor(words)
  at.gotoStartOfParagraph(False)
  at.gotoEndOfParagraph(True)
  at.goRight(1, True)
  document.CurrentController.select(at)
  Menu "Cut"
  at = Cursor(target)
  at.gotoNextParagraph(False)
  document.CurrentController.select(at)
  Menu "Paste"
End Sub

Sub Styled(words As String, style As String)
  Place(words).ParaStyleName = style
End Sub

Sub Bold(words As String, isBold As Boolean)
  Place(words).CharWeight = IIf(isBold, com.sun.star.awt.FontWeight.BOLD, com.sun.star.awt.FontWeight.NORMAL)
End Sub

Sub Italic(words As String, isItalic As Boolean)
  Place(words).CharPosture = IIf(isItalic, com.sun.star.awt.FontSlant.ITALIC, com.sun.star.awt.FontSlant.NONE)
End Sub

Sub Coloured(words As String)
  Place(words).CharColor = RGB(200, 0, 0)
End Sub

Sub Speak(words As String, language As String)
  Dim spoken As New com.sun.star.lang.Locale
  spoken.Language = language
  Place(words).CharLocale = spoken
End Sub

Sub Linked(words As String, address As String)
  Place(words).HyperLinkURL = address
End Sub

Sub AddNote(words As String, fresh As String)
  Dim note As Object, at As Object
  note = document.createInstance("com.sun.star.text.Footnote")
  at = Place(words).End
  at.Text.insertTextContent(at, note, False)
  note.String = fresh
End Sub

REM In the text of a note, counted from 0.
Sub PutInNote(index As Integer, words As String, fresh As String)
  Dim note As Object, at As Object
  note = document.Footnotes.getByIndex(index)
  at = note.createTextCursor()
  at.gotoStart(False)
  at.goRight(InStr(note.String, words) - 1, False)
  at.goRight(Len(words), True)
  at.String = fresh
End Sub

REM The mark that stands behind the words.
Sub RemoveNote(words As String)
  Dim at As Object
  at = Cursor(words)
  at.collapseToEnd()
  at.goRight(1, True)
  at.String = ""
End Sub

Sub Comment(words As String, said As String)
  Commented words, said, False
End Sub

Sub CommentDone(words As String, said As String)
  Commented words, said, True
End Sub

Sub Commented(words As String, said As String, isDone As Boolean)
  Dim balloon As Object, at As Object
  balloon = document.createInstance("com.sun.star.text.textfield.Annotation")
  balloon.Content = said
  balloon.Author = "Karin"
  balloon.Resolved = isDone
  at = Place(words)
  at.Text.insertTextContent(at, balloon, True)
End Sub

REM In the menu of tables, with the cursor in the cell of the words: InsertRowsAfter, DeleteRows, DeleteColumns …
Sub InTable(words As String, entry As String)
  PointAt words
  Menu entry
End Sub

Sub MergeCells(words As String, first As String, last As String)
  Dim cells As Object
  cells = Place(words).TextTable.createCursorByCellName(first)
  cells.gotoCellByName(last, True)
  cells.mergeRange()
End Sub

REM Behind the paragraph with the words.
Sub AddTable(words As String, first As String, second As String)
  Dim table As Object, at As Object
  table = document.createInstance("com.sun.star.text.TextTable")
  table.initialize(2, 1)
  at = Cursor(words)
  at.gotoEndOfParagraph(False)
  at.Text.insertControlCharacter(at, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
  at.Text.insertTextContent(at, table, False)
  table.getCellByName("A1").String = first
  table.getCellByName("A2").String = second
End Sub

REM The cell beside that of the words, by name such as "A3", in the same table.
Sub FillCell(words As String, cell As String, fresh As String)
  Place(words).TextTable.getCellByName(cell).String = fresh
End Sub

Sub BreakPage(words As String)
  Dim at As Object
  at = Cursor(words)
  at.gotoStartOfParagraph(False)
  at.BreakType = com.sun.star.style.BreakType.PAGE_BEFORE
End Sub

REM The picture with this description.
Function Picture(described As String) As Object
  Dim index As Integer, found As Object
  For index = 0 To document.GraphicObjects.Count - 1
    found = document.GraphicObjects.getByIndex(index)
    If InStr(found.Description, described) > 0 Then Picture = found
  Next
End Function

Sub RemovePicture(described As String)
  Dim gone As Object
  gone = Picture(described)
  gone.Anchor.Text.removeTextContent(gone)
End Sub

Sub DescribePicture(described As String, fresh As String)
  Picture(described).Description = fresh
End Sub

REM Its level in the list, from 0.
Sub Level(words As String, depth As Integer)
  Place(words).NumberingLevel = depth
End Sub
